"""What a supporter sees, behind the passphrase."""
