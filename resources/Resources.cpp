// The resource bundles are data; a static library wants one source.
