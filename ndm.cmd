@echo off
rem The program, from this folder, on Windows: as ./ndm, but without its archive of classes.
setlocal
pushd "%~dp0" || exit /b 1
if not defined MVN set "MVN=mvn"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

if /i "%~1"=="test" goto test

rem Builds where a source, or a folder of sources, is newer than the jar.
powershell -NoProfile -Command "$jar = Get-Item target/lean/drugmonitor.jar -ErrorAction Ignore; $sources = @(Get-Item pom.xml, ndm.cmd) + @(Get-ChildItem src/main, data, .mvn -Recurse); if (!$jar -or ($sources | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime })) { exit 1 }"
if not errorlevel 1 goto run
echo ndm: building (first time: about a minute) ... 1>&2
call "%MVN%" -q -B -Dlean -Dmaven.jar.forceCreation=true package 1>&2 <nul || exit /b 1

:run
popd
set "options=-XX:TieredStopAtLevel=1 -Dpicocli.disable.closures=true"
if /i "%~1 %~2"=="kernel run" set "options=-XX:+UseSerialGC -Xms64m -Djava.awt.headless=true"
"%java%" %options% "-Dndm.launcher=%~f0" %NDM_JAVA_OPTS% -cp "%~dp0target\lean\drugmonitor.jar" nl.drugmonitor.cli.Main %*
exit /b %errorlevel%

:test
call "%MVN%" verify %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%
