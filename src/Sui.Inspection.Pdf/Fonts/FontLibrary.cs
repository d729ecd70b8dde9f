namespace Sui.Inspection.Pdf.Fonts;

/// <summary>The fonts of the assembly, each read once a process when it is first needed.</summary>
internal static class FontLibrary
{
    private static readonly Lazy<TrueTypeFont>[] Fonts =
    [
        new(() => Load("SourceSans3-Regular")),
        new(() => Load("SourceSans3-Bold")),
        new(() => Load("SourceSans3-Italic")),
    ];

    public static TrueTypeFont Get(FontStyle style) => Fonts[(int)style].Value;

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} is missing from the assembly.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(name, data);
    }
}
