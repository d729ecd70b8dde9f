using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The names of elements and attributes, made once, so that they can be compared by reference.</summary>
internal sealed class PartNames
{
    /// <summary>Makes the names.</summary>
    public PartNames()
    {
        SheetData = Table.Add("sheetData");
        Row = Table.Add("row");
        Cell = Table.Add("c");
        Value = Table.Add("v");
        Inline = Table.Add("is");
        Text = Table.Add("t");
        Phonetic = Table.Add("rPh");
        Reference = Table.Add("r");
        Style = Table.Add("s");
        Item = Table.Add("si");
        Hidden = Table.Add("hidden");
        Formula = Table.Add("f");
    }

    /// <summary>The table that readers share.</summary>
    public XmlNameTable Table { get; } = new BoundedNames();

    /// <summary>The element around the rows.</summary>
    public string SheetData { get; }

    /// <summary>A row.</summary>
    public string Row { get; }

    /// <summary>A cell.</summary>
    public string Cell { get; }

    /// <summary>A cell's value.</summary>
    public string Value { get; }

    /// <summary>A cell's own text.</summary>
    public string Inline { get; }

    /// <summary>A run of text; a cell's type.</summary>
    public string Text { get; }

    /// <summary>How a text is pronounced.</summary>
    public string Phonetic { get; }

    /// <summary>Where a cell or a row is.</summary>
    public string Reference { get; }

    /// <summary>A cell's style.</summary>
    public string Style { get; }

    /// <summary>A shared text.</summary>
    public string Item { get; }

    /// <summary>Whether a row is hidden.</summary>
    public string Hidden { get; }

    /// <summary>A cell's formula.</summary>
    public string Formula { get; }
}
