using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Reads properties that hold a rung by its number.</summary>
internal static class RungProperties
{
    private const int Last = (int)Vocabulary.Rung.FullControl;
    private const string Type = "a rung's number";

    /// <summary>A rung.</summary>
    /// <param name="data">The object.</param>
    /// <param name="name">The property's name.</param>
    public static Rung Rung(this DataObject data, string name) => (Rung)data.Whole(name, 0, Last, Type);

    /// <summary>An optional rung.</summary>
    /// <inheritdoc cref="Rung"/>
    public static Rung? OptionalRung(this DataObject data, string name) => (Rung?)data.OptionalWhole(name, 0, Last, Type);

    /// <summary>A rung or null, which must be written: leaving it out is a fault.</summary>
    /// <inheritdoc cref="Rung"/>
    public static Rung? WrittenRung(this DataObject data, string name) =>
        data.IsNull(name) ? data.OptionalRung(name) : data.Rung(name);
}
