@echo off
rem Offer NetBook for .vcf files and put it in the Start menu, for this user only.
rem "install remove" takes it out again. People and conversations stay where they are.
setlocal
set "classes=HKCU\Software\Classes"
set "shortcut=%APPDATA%\Microsoft\Windows\Start Menu\Programs\NetBook.lnk"

if /i "%~1"=="remove" (
    reg delete "%classes%\NetBook.vcard" /f >nul 2>&1
    reg delete "%classes%\.vcf\OpenWithProgids" /v NetBook.vcard /f >nul 2>&1
    del "%shortcut%" 2>nul
    echo NetBook is out of the Start menu.
    exit /b 0
)

reg add "%classes%\NetBook.vcard" /ve /d "vCard" /f >nul || exit /b 1
reg add "%classes%\NetBook.vcard\DefaultIcon" /ve /d "\"%~dp0netbook.exe\",0" /f >nul || exit /b 1
reg add "%classes%\NetBook.vcard\shell\open\command" /ve /d "\"%~dp0netbook.exe\" \"%%1\"" /f >nul || exit /b 1
reg add "%classes%\.vcf\OpenWithProgids" /v NetBook.vcard /t REG_NONE /f >nul || exit /b 1
set "target=%~dp0netbook.exe"
powershell -NoProfile -Command "$s=(New-Object -ComObject WScript.Shell).CreateShortcut($env:shortcut);$s.TargetPath=$env:target;$s.Save()" || exit /b 1
echo NetBook is in the Start menu. Run this again after moving the folder.
