"""Organisations: whom one knows there, who decides, and what one wants of them."""
