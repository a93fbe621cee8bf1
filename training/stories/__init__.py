"""Invented stories with every fact, quotation and dispute marked, and the reader of their markup."""
