"""One module a kind of slide: each puts a scene's content on a stage."""
