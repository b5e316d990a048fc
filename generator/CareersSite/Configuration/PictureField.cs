using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary><c>image</c> and <c>image_alt</c>, in either order.</summary>
public static class PictureField
{
    public static SharePicture? ReadPath(SharePicture? picture, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return picture;
        }

        var path = text.TrimStart('/');
        if (path.Split('/', '\\').Contains("..", StringComparer.Ordinal) || path.Contains(':', StringComparison.Ordinal))
        {
            reader.Report(
                PostingProblems.PathLeavesRoot, value,
                $"'{text}' is not a path under content/static",
                "Write it from there, such as 'pictures/team.png'.");
            return picture;
        }

        return new SharePicture(path, picture?.Alt);
    }

    public static SharePicture ReadAlt(SharePicture? picture, YamlValue value, ValueReader reader) => new(picture?.Path ?? "", LocalTextField.Read(value, reader));
}
