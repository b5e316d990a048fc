// Copies or shares the address of a posting.
