@echo off
rem The command line of an installed Homelatch: the app itself, without its window.
"%~dp0..\Homelatch.exe" --log-level=3 --cli %*
