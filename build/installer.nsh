; Puts `homelatch` where Windows looks for a person's own commands, and takes it away again. No administrator is needed,
; and the Path, which an installer can damage, is left alone.
!macro customInstall
  FileOpen $0 "$LOCALAPPDATA\Microsoft\WindowsApps\homelatch.cmd" w
  FileWrite $0 '@"$INSTDIR\resources\homelatch.cmd" %*$\r$\n'
  FileClose $0
!macroend

!macro customUnInstall
  Delete "$LOCALAPPDATA\Microsoft\WindowsApps\homelatch.cmd"
!macroend
