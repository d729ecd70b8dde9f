using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>How a run of text is set.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextStyle>))]
public enum TextStyle
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>Strong.</summary>
    Strong,
}
