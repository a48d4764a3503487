namespace Reftel.Archive.Search.Index;

/// <summary>The fields of the documents of a segment.</summary>
internal sealed class ColumnTable
{
    private readonly string[][] _values;
    private readonly int[][] _starts;
    private readonly int[][] _numbers;

    private ColumnTable(string[] ids, int[] days, string[][] values, int[][] starts, int[][] numbers) =>
        (Ids, Days, _values, _starts, _numbers) = (ids, days, values, starts, numbers);

    public string[] Ids { get; }

    public int[] Days { get; }

    /// <summary>The values of a field, in the order in which they were met.</summary>
    public string[] Values(DocumentField field) => _values[(int)field];

    /// <summary>Which values a document has, as indexes into <see cref="Values"/>.</summary>
    public ReadOnlySpan<int> Of(DocumentField field, int document)
    {
        int[] starts = _starts[(int)field];
        return _numbers[(int)field].AsSpan(starts[document], starts[document + 1] - starts[document]);
    }

    /// <summary>Everything the table knows of a document, values by field.</summary>
    /// <param name="document">Its number in the segment.</param>
    /// <param name="key">Its key in the store, which the table does not know.</param>
    public DocumentFacts Facts(int document, long key)
    {
        var values = new List<(DocumentField Field, string Value)>();
        for (int field = 0; field < _values.Length; field++)
        {
            foreach (int value in Of((DocumentField)field, document))
            {
                values.Add(((DocumentField)field, _values[field][value]));
            }
        }

        return new DocumentFacts(key, Ids[document], Days[document], values);
    }

    public static ColumnTable Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        int count = reader.Things();
        var ids = new string[count];
        var days = new int[count];
        for (int i = 0; i < count; i++)
        {
            ids[i] = reader.Text();
            days[i] = reader.Count();
        }

        int fields = Enum.GetValues<DocumentField>().Length;
        var values = new string[fields][];
        for (int field = 0; field < fields; field++)
        {
            values[field] = new string[reader.Things()];
            for (int i = 0; i < values[field].Length; i++)
            {
                values[field][i] = reader.Text();
            }
        }

        var starts = new int[fields][];
        var numbers = new List<int>[fields];
        for (int field = 0; field < fields; field++)
        {
            starts[field] = new int[count + 1];
            numbers[field] = [];
        }

        for (int document = 0; document < count; document++)
        {
            for (int i = reader.Count(); i > 0; i--)
            {
                int field = reader.Count();
                numbers[field].Add(reader.Count());
            }

            for (int field = 0; field < fields; field++)
            {
                starts[field][document + 1] = numbers[field].Count;
            }
        }

        return new ColumnTable(ids, days, values, starts, [.. numbers.Select(list => list.ToArray())]);
    }
}
