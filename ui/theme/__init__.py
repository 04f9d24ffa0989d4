"""How the program looks: colours and sizes, the style sheet, fonts and pictures."""
