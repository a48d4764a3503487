namespace Reftel.Train.Treebanks;

/// <summary>The files of a folder that are learnt, in the order of their names: those with "train" in it, or all where none has.</summary>
internal static class TreebankFolder
{
    /// <exception cref="TreebankException">There is nothing to read, or a file is not CoNLL-U.</exception>
    public static List<TreebankSentence> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new TreebankException($"{folder}: there is no such folder");
        }

        string[] files = [.. Directory.EnumerateFiles(folder).Where(IsTreebank).Order(StringComparer.Ordinal)];
        string[] train = [.. files.Where(f => Path.GetFileName(f).Contains("train", StringComparison.OrdinalIgnoreCase))];
        List<TreebankSentence> sentences = [.. (train.Length > 0 ? train : files).SelectMany(ConlluReader.ReadFile)];
        return sentences.Count > 0 ? sentences : throw new TreebankException($"{folder}: no sentence in .conllu or .conllu.gz files");
    }

    private static bool IsTreebank(string file) => file.EndsWith(".conllu", StringComparison.Ordinal) || file.EndsWith(".conllu.gz", StringComparison.Ordinal);
}
