using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>
/// The names that an XML reader keeps, as many as any workbook has and no more: a part in which every element has a name of its own
/// would otherwise fill the memory.
/// </summary>
internal sealed class BoundedNames : XmlNameTable
{
    private const int Most = 20_000;
    private const int MostCharacters = 4 << 20;

    private readonly NameTable _names = new();
    private int _count;
    private int _characters;

    /// <inheritdoc/>
    public override string Add(char[] array, int offset, int length) =>
        _names.Get(array, offset, length) ?? Count(_names.Add(array, offset, length));

    /// <inheritdoc/>
    public override string Add(string array) => _names.Get(array) ?? Count(_names.Add(array));

    /// <inheritdoc/>
    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    /// <inheritdoc/>
    public override string? Get(string array) => _names.Get(array);

    private string Count(string name)
    {
        _count++;
        _characters += name.Length;
        return _count > Most || _characters > MostCharacters ? throw new RefusalException(TabularCodes.WorkbookDamaged) : name;
    }
}
