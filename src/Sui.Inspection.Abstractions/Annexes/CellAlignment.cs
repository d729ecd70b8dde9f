using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>How the cells of a column are aligned.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CellAlignment>))]
public enum CellAlignment
{
    /// <summary>At the start of the line.</summary>
    Start,

    /// <summary>At the end of the line, for figures.</summary>
    End,
}
