"""Tables, charts and notices that a document's text calls for."""

from reports.blocks.building import build_block, quantities_of
from reports.blocks.parts import Block, FaultBlock
from reports.blocks.registers import BoardBlocks
from reports.blocks.syntax import BlockCall

__all__ = ["Block", "BlockCall", "BoardBlocks", "FaultBlock", "build_block", "quantities_of"]
