@echo off
rem Starts the reftel command; builds it first when it has not been built or its source has changed.
rem Needs the .NET SDK 10 only. The built program lies in artifacts\cli.
setlocal
set "root=%~dp0"
set "out=%root%artifacts\cli"
set "log=%root%artifacts\cli-build.log"
set "lock=%root%artifacts\cli.lock"

call :is_fresh && goto run
where dotnet >nul 2>nul || goto no_sdk
pushd "%root%"
dotnet --version 2>nul | findstr /b /r "1[0-9]\." >nul || (popd & goto no_sdk)
popd
if not exist "%root%artifacts" mkdir "%root%artifacts"

rem One build at a time: making a folder succeeds for one only. Whoever comes second waits, five minutes at most.
set /a tries=0
:wait
mkdir "%lock%" 2>nul && goto locked
set /a tries+=1
if %tries% geq 300 (rmdir "%lock%" 2>nul) else (timeout /t 1 /nobreak >nul 2>nul)
goto wait
:locked
call :is_fresh && (rmdir "%lock%" & goto run)
echo reftel: building, which takes a minute the first time ... 1>&2
dotnet publish "%root%src\Reftel.Cli\Reftel.Cli.csproj" -c Release -o "%out%" --nologo -v quiet -p:UseAppHost=false >"%log%" 2>&1
if errorlevel 1 (
    rmdir "%lock%"
    type "%log%" 1>&2
    echo reftel: the build failed; its log is above and in "%log%" 1>&2
    exit /b 3
)
type nul >"%out%\.built"
rmdir "%lock%"

:run
where dotnet >nul 2>nul || goto no_sdk
dotnet "%out%\reftel.dll" %*
exit /b %errorlevel%

:no_sdk
echo reftel: the .NET SDK 10 is not installed. 1>&2
echo Install it with: winget install Microsoft.DotNet.SDK.10 1>&2
echo or from https://dotnet.microsoft.com/download/dotnet/10.0 1>&2
exit /b 3

:is_fresh
if not exist "%out%\.built" exit /b 1
powershell -NoProfile -Command "$b=(Get-Item '%out%\.built').LastWriteTimeUtc; $f=@(Get-ChildItem -LiteralPath '%root%src' -Recurse -File | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' }) + @(Get-Item '%root%Directory.*.props','%root%global.json','%root%.editorconfig'); if ($f | Where-Object { $_.LastWriteTimeUtc -gt $b }) { exit 1 } else { exit 0 }"
exit /b %errorlevel%
