@echo off
rem Starts the command line. JAVA_HOME chooses the Java, VERBATIM_OPTS its options, such as -Xmx2g.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" %VERBATIM_OPTS% -cp "%~dp0..\lib\*" io.github.verbatim.cli.Main %*
exit /b %ERRORLEVEL%
