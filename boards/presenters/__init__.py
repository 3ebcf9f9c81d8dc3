"""What pages of the board say, in words made from the results of queries."""
