using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Who holds an activity's agenda or its resources.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Holder>))]
public enum Holder
{
    /// <summary>The provider.</summary>
    Provider,

    /// <summary>Provider and people together.</summary>
    Shared,

    /// <summary>The people.</summary>
    People,
}
