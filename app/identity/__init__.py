"""Who someone is: the pictures of an employee, the passphrase of a supporter."""
