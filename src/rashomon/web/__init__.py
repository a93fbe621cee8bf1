"""The desk: a project folder's stories as pages, served or written to disk."""
