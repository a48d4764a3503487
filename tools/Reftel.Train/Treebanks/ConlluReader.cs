using System.Globalization;
using System.IO.Compression;

namespace Reftel.Train.Treebanks;

/// <summary>Reads CoNLL-U, plain or in gzip. Words only: multi-word tokens and empty nodes are passed over.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <exception cref="TreebankException">A line is not CoNLL-U, or the tree of a sentence is none.</exception>
    public static List<TreebankSentence> ReadFile(string path)
    {
        try
        {
            using Stream file = File.OpenRead(path);
            using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var reader = new StreamReader(plain);
            return Read(reader, path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new TreebankException($"{path}: {failure.Message}");
        }
    }

    /// <inheritdoc cref="ReadFile"/>
    public static List<TreebankSentence> Read(TextReader reader, string name)
    {
        var sentences = new List<TreebankSentence>();
        var words = new List<TreebankWord>();
        string text = "";
        bool paragraph = false;
        bool document = false;
        int line = 0;
        while (true)
        {
            string? row = reader.ReadLine();
            line++;
            if (string.IsNullOrEmpty(row))
            {
                if (words.Count > 0)
                {
                    sentences.Add(new TreebankSentence(text, Checked(words, name, line), paragraph, document));
                    words.Clear();
                    (text, paragraph, document) = ("", false, false);
                }

                if (row is null)
                {
                    return sentences;
                }
            }
            else if (row[0] == '#')
            {
                text = row.StartsWith("# text = ", StringComparison.Ordinal) ? row["# text = ".Length..] : text;
                paragraph |= row.StartsWith("# newpar", StringComparison.Ordinal);
                document |= row.StartsWith("# newdoc", StringComparison.Ordinal);
            }
            else if (Word(row, words.Count + 1, name, line) is { } word)
            {
                words.Add(word);
            }
        }
    }

    private static TreebankWord? Word(string row, int expected, string name, int line)
    {
        string[] cells = row.Split('\t');
        if (cells.Length != Columns)
        {
            throw new TreebankException($"{name}:{line}: a word has {Columns} columns parted by tabs, this line has {cells.Length}");
        }

        if (cells[0].AsSpan().ContainsAny('-', '.'))
        {
            return null;
        }

        if (cells[0] != expected.ToString(CultureInfo.InvariantCulture))
        {
            throw new TreebankException($"{name}:{line}: word {expected} is expected here, not '{cells[0]}'");
        }

        if (!int.TryParse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture, out int head))
        {
            throw new TreebankException($"{name}:{line}: the head '{cells[6]}' is not a number");
        }

        if (cells[1].Length == 0 || cells[3].Length == 0 || cells[7].Length == 0)
        {
            throw new TreebankException($"{name}:{line}: form, part of speech and relation must not be empty");
        }

        return new TreebankWord(cells[1], cells[2], cells[3], cells[4], head, cells[7]);
    }

    private static TreebankWord[] Checked(List<TreebankWord> words, string name, int line)
    {
        int roots = 0;
        var tree = new TreebankWord[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            int head = words[i].Head;
            if (head > words.Count)
            {
                throw new TreebankException($"{name}:{line}: word {i + 1} of the sentence that ends here has head {head}, but there are {words.Count} words");
            }

            roots += head == 0 ? 1 : 0;
            tree[i] = words[i] with { Head = head == 0 ? words.Count : head - 1 };
        }

        if (roots != 1)
        {
            throw new TreebankException($"{name}:{line}: the sentence that ends here has {roots} roots");
        }

        for (int i = 0; i < tree.Length; i++)
        {
            int steps = 0;
            for (int at = i; at != tree.Length; at = tree[at].Head)
            {
                if (++steps > tree.Length)
                {
                    throw new TreebankException($"{name}:{line}: the heads of the sentence that ends here go in a circle");
                }
            }
        }

        return tree;
    }
}
