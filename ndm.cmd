@echo off
rem The program, from this folder, on Windows: as ./ndm, but without its archive of classes.
setlocal
pushd "%~dp0" || exit /b 1
set "jar=%~dp0target\lean\drugmonitor.jar"
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
if exist drugmonitor.jar goto unpacked
if /i "%~1"=="test" goto test
if /i "%~1"=="package" goto package

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
"%java%" "@%launcher%\program.options" -Dfile.encoding=UTF-8 -Dndm.piped=%piped% "-Dndm.launcher=%~f0" %NDM_JAVA_OPTS% -cp "%jar%" nl.drugmonitor.cli.Main %*
exit /b %errorlevel%

:kernel
rem The JVM would tell of its file of directives at each start. Who gives it options is to see what it says of them.
set "quiet="
if not defined NDM_JAVA_OPTS set "quiet=-XX:-DisplayVMOutput"
"%java%" "@%launcher%\kernel.options" -Dfile.encoding=UTF-8 "-Dndm.launcher=%~f0" %quiet% %NDM_JAVA_OPTS% "-XX:CompilerDirectivesFile=%launcher%\kernel-compiler.json" -jar "%jar%" %*
exit /b %errorlevel%

:unpacked
rem An unpacked zip: the program is there, and nothing is built.
set "jar=%~dp0drugmonitor.jar"
if /i "%~1"=="test" goto nosources
if /i not "%~1"=="package" goto run
:nosources
echo ndm: this folder holds the program without its sources: there is nothing to test or to package. Use a copy of the project. 1>&2
exit /b 2

:test
call "%MVN%" verify %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%

:package
call "%MVN%" verify -Ppackage %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%
