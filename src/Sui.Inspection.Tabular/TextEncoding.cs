namespace Sui.Inspection.Tabular;

/// <summary>How a CSV file writes its characters.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, plain ASCII included.</summary>
    Utf8,

    /// <summary>UTF-8 in which single bytes are damaged, or text of two encodings in one file.</summary>
    Utf8Damaged,

    /// <summary>Windows-1252, what older programs for Windows write in Western Europe.</summary>
    Windows1252,

    /// <summary>UTF-16, the lower byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the higher byte first.</summary>
    Utf16BigEndian,

    /// <summary>UTF-32, the lowest byte first.</summary>
    Utf32LittleEndian,

    /// <summary>UTF-32, the highest byte first.</summary>
    Utf32BigEndian,
}
