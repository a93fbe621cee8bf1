"""What makes the shipped weights: loaders, the network, the recipe and the export. Never imported by the package."""
