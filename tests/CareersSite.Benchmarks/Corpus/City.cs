namespace CareersSite.Benchmarks.Corpus;

internal sealed record City(string Name, string Country)
{
    public static IReadOnlyList<City> All { get; } =
    [
        new("Berlin", "DE"), new("Leipzig", "DE"), new("München", "DE"), new("Köln", "DE"), new("Zürich", "CH"), new("Genève", "CH"), new("Wien", "AT"),
        new("Graz", "AT"), new("Paris", "FR"), new("Orléans", "FR"), new("Lyon", "FR"), new("Lisbon", "PT"), new("Évora", "PT"), new("Madrid", "ES"),
        new("Málaga", "ES"), new("Bilbao", "ES"), new("Rome", "IT"), new("Torino", "IT"), new("Łódź", "PL"), new("Gdańsk", "PL"), new("Kraków", "PL"),
        new("Plzeň", "CZ"), new("Brno", "CZ"), new("Ghent", "BE"), new("Utrecht", "NL"), new("Rotterdam", "NL"), new("Aarhus", "DK"), new("Malmö", "SE"),
        new("Göteborg", "SE"), new("Tromsø", "NO"), new("Tampere", "FI"), new("Tallinn", "EE"), new("Riga", "LV"), new("Vilnius", "LT"), new("Dublin", "IE"),
        new("Cork", "IE"), new("London", "GB"), new("Sheffield", "GB"), new("Glasgow", "GB"), new("Cardiff", "GB"), new("São Paulo", "BR"),
        new("Curitiba", "BR"), new("Bogotá", "CO"), new("Medellín", "CO"), new("Montevideo", "UY"), new("Santiago", "CL"), new("Toronto", "CA"),
        new("Montréal", "CA"), new("Halifax", "CA"), new("New York", "US"), new("Austin", "US"), new("Denver", "US"), new("Tucson", "US"),
        new("Portland", "US"), new("Nairobi", "KE"), new("Accra", "GH"), new("Cape Town", "ZA"), new("Mumbai", "IN"), new("Pune", "IN"),
        new("Bengaluru", "IN"), new("Hyderabad", "IN"), new("Singapore", "SG"), new("Tokyo", "JP"), new("Osaka", "JP"), new("Sydney", "AU"),
        new("Wellington", "NZ"),
    ];
}
