"""What people see and press: PySide6 widgets that show what `app` knows and decide nothing."""
