namespace Sui.Inspection.AspNetCore.Api;

/// <summary>Stands on each endpoint of the API: what is refused there is problem details and never a page.</summary>
internal sealed class ApiCall
{
    /// <summary>The one that there is.</summary>
    public static ApiCall Instance { get; } = new();
}
