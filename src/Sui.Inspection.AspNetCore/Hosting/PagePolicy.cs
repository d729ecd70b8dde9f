namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>What somebody may do; the host's policies of these parts say who.</summary>
[Flags]
internal enum PagePolicy
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To inspect.</summary>
    Inspect = 1,

    /// <summary>To moderate.</summary>
    Moderate = 2,

    /// <summary>To look at cases.</summary>
    View = 4,

    /// <summary>To comment on drafts.</summary>
    Comment = 8,
}
