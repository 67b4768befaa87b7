"""What runs the table: the table itself, a scripted server, the languages' runners, and what is compared."""
