"""The pages for bringing people in and taking them away."""
