"""One file a format: written dossiers → the files that another tool reads. `table.py` lists them."""
