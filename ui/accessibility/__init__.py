"""What assistive technology is told, and the audit that proves every screen can be used."""
