"""What the program is measured on: scores, pinned floors and the gate that guards them."""
