"""The commands of `wise-steps-admin`: one file for each thing an administrator does."""
