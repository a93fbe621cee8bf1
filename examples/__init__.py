"""The example story: its marked source, the inputs made from it, and its key."""
