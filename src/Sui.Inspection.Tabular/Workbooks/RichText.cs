namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>A text that may consist of runs in several fonts.</summary>
internal static class RichText
{
    /// <summary>Reads the element in hand to its end: all runs one after the other, without how they are pronounced.</summary>
    public static void Read(PartReader reader, PartNames names)
    {
        reader.ClearText();
        if (reader.Node.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Node.Depth;
        while (reader.NextInside(depth))
        {
            if (ReferenceEquals(reader.Node.LocalName, names.Phonetic))
            {
                reader.Skip();
            }
            else if (ReferenceEquals(reader.Node.LocalName, names.Text))
            {
                reader.AppendText();
            }
        }
    }
}
