// Finds jobs as the reader types, on the list of all jobs.
