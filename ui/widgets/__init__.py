"""The controls every screen is built from: large, named, wrapping, the same in every theme."""
