"""What people do on this workstation, kept on disk: the only package that speaks SQL."""
