@echo off
rem The program, from this folder, on Windows: as ./ndm, but without its archive of classes.
setlocal
pushd "%~dp0" || exit /b 1
if not defined MVN set "MVN=mvn"
set "java=java"
if not defined JAVA_HOME goto onpath
set "java=%JAVA_HOME%\bin\java"
if exist "%java%.exe" goto found
echo ndm: cannot find "%java%.exe", where JAVA_HOME points to. Set JAVA_HOME to the folder of a JDK, 17 or later, or unset it. 1>&2
exit /b 2
:onpath
where java >nul 2>nul && goto found
echo ndm: cannot find java. Install a JDK, 17 or later, or set JAVA_HOME to one. 1>&2
exit /b 2
:found
if /i "%~1"=="test" goto test

rem Builds where a source, or a folder of sources, is newer than the jar. No input: PowerShell would take that of the program.
powershell -NoProfile -Command "$jar = Get-Item target/lean/drugmonitor.jar -ErrorAction Ignore; $sources = @(Get-Item pom.xml, ndm.cmd) + @(Get-ChildItem src/main, data, .mvn -Recurse); if (!$jar -or ($sources | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime })) { exit 1 }" <nul
if not errorlevel 1 goto run
echo ndm: building (first time: about a minute) ... 1>&2
call "%MVN%" -q -B -Dlean -Dmaven.jar.forceCreation=true package 1>&2 <nul || exit /b 1

:run
popd
rem Text is UTF-8, which Java takes from the locale elsewhere.
set "launcher=%~dp0src\main\launcher"
if /i "%~1 %~2"=="kernel run" goto kernel
set "piped=false"
if /i "%~1"=="console" "%SystemRoot%\System32\timeout.exe" /t 0 >nul 2>nul || set "piped=true"
"%java%" "@%launcher%\program.options" -Dfile.encoding=UTF-8 -Dndm.piped=%piped% "-Dndm.launcher=%~f0" %NDM_JAVA_OPTS% -cp "%~dp0target\lean\drugmonitor.jar" nl.drugmonitor.cli.Main %*
exit /b %errorlevel%

:kernel
rem The JVM would tell of its file of directives at each start. Who gives it options is to see what it says of them.
set "quiet="
if not defined NDM_JAVA_OPTS set "quiet=-XX:-DisplayVMOutput"
"%java%" "@%launcher%\kernel.options" -Dfile.encoding=UTF-8 "-Dndm.launcher=%~f0" %quiet% %NDM_JAVA_OPTS% "-XX:CompilerDirectivesFile=%launcher%\kernel-compiler.json" -jar "%~dp0target\lean\drugmonitor.jar" %*
exit /b %errorlevel%

:test
call "%MVN%" verify %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%
