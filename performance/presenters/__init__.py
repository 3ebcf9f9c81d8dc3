"""What pages and downloads of the performance app say, in words made from the results of queries."""
