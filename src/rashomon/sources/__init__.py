"""What comes in from outside: files, folders and standard input → pages. The only code that touches foreign input."""
