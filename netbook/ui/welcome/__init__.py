"""What somebody sees who has nobody in the notebook yet: four ways to begin."""
