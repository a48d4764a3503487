namespace Reftel.Train.Treebanks;

/// <summary>A file that is not CoNLL-U, or cannot be read; the message names file and line.</summary>
internal sealed class TreebankException(string message) : Exception(message);
