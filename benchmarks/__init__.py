"""Speed and cost, ours beside a peer's in the same run."""
