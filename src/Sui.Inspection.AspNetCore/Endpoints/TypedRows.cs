using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Rows that are typed stand beside those that others type meanwhile; what their forms offer to choose from must still be so.</summary>
internal static class TypedRows
{
    /// <summary>Refuses a form whose sources, tables or columns were changed after its page was shown.</summary>
    /// <exception cref="CaseFileException">They were (SUI8201).</exception>
    public static async Task RequireSameAsync(PageCase of, FormInput input)
    {
        var items = await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false);
        if (items.Any(item => item.Part is CaseItemPart.Manifest or CaseItemPart.Header && item.Version > input.Seen))
        {
            throw new CaseFileException([PageProblems.Changed]);
        }
    }
}
