using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Whether a name or a title is a man's or a woman's.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Common given names with the gender they usually tell; names that tell neither are in <see cref="Either"/>.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Male = Table("""
        Aaron Abbas Abdel Abdul Abdullah Abe Abraham Adam Adel Adnan Adrian Agustin Ahmad Ahmed Ahmet Aidan Akira Akram Alan Alastair Albert Alberto Alejandro
        Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvin Amin Amir Amit Amos Anas
        Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andy Angelo Angus Anil Anthony Antoine Anton Antonin Antonio Antony Anwar Ari Arjun
        Arkady Armand Armando Arnaldo Arne Arnold Arthur Arturo Arun Asher Ashok Ashraf Asif Aurelio Austin Axel Aziz Barack Barney Barry Bart Bashar Beau Ben
        Benito Benjamin Bennett Bernard Bernardo Bernie Bert Bilal Bill Billy Binyamin Björn Blaine Bob Bobby Bogdan Bohdan Boris Boyd Brad Bradford Bradley
        Brady Brandon Brendan Brent Bret Brett Brian Brock Bruce Bruno Bryan Burt Byron Caleb Calvin Camilo Carl Carlo Carlos Carlton Cedric Cesar Chad
        Charles Charlie Chester Chet Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay Clifford Clint Clive Clyde Cody
        Colin Conor Corey Cornelius Cornell Cory Craig Cristian Curt Curtis Cyril Dale Damian Damon Dan Daniel Danny Dante Darius Dariusz Darrell Darren
        Darryl Dave David Dean Deepak Delbert Demetrius Denis Dennis Derek Desmond Devin Dexter Dick Diego Dieter Dimitri Dinesh Dino Dirk Dmitri Dmitry
        Dominic Dominick Don Donald Donnie Donovan Doug Douglas Dragan Duncan Dustin Dwayne Dwight Earl Ed Eddie Edgar Edgardo Edmund Eduardo Edward Edwin
        Efraim Efrain Ehud Eli Elias Elijah Eliseo Elliott Elmer Elon Elvin Emanuel Emil Emilio Emmanuel Emmett Enrique Eric Erik Ernest Ernesto Errol Esteban
        Ethan Eugene Eugenio Evan Everett Ezra Fabio Faisal Farouk Fawaz Federico Felipe Felix Ferdinand Fernando Fidel Filip Finn Florian Floyd Francesco
        Francis Francisco Franco Frank Frankie Franklin Frans François Fred Freddie Freddy Frederick Friedrich Fumio Fyodor Gabe Gabriel Gareth Garrett Garry
        Gary Gautam Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerardo Gerhard Gerry Ghassan Giancarlo Gil Gilbert Gilberto Giorgio Giovanni
        Giuseppe Glen Glenn Gonzalo Goran Gordon Grady Graham Grant Greg Gregory Grzegorz Guido Guillermo Gus Gustavo Guy Günter Hadi Haider Haitham Hakan
        Hakeem Hal Hamad Hamid Hamza Hank Hans Hany Harish Harlan Harold Harris Harrison Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert
        Herman Hideki Hiroaki Hiroshi Holger Horacio Horst Hossam Howard Hugh Hugo Hussein Ian Ibrahim Ichiro Ignacio Igor Ihab Ike Ilya Imad Imran Ira Irving
        Irwin Isaac Isaiah Isidro Ismail Issa Ivan Ivo Jacinto Jack Jackson Jacob Jacques Jaime Jake Jamal James Jamie Jan Jared Jaroslaw Jarrett Jason Jasper
        Javad Javier Jay Jean Jean-Claude Jean-Luc Jeb Jed Jeff Jeffery Jeffrey Jens Jeremiah Jeremy Jermaine Jerome Jerry Jerzy Jess Jesse Jim Jimmy Jiri
        Joachim Joaquin Joaquín Jock Joe Joel Joerg Johann Johannes John Johnny Jon Jonah Jonathan Jordan Jorge Jose Josef Joseph Josh Joshua Josiah José Juan
        Jude Jules Julian Julio Julius Julián Junichi Justin Jürgen Kareem Karim Karl Kay Kazuo Keegan Keith Ken Kenichi Kenji Kenneth Kent Kevin Khalid Kirk
        Kofi Koji Konstantin Kris Krzysztof Kurt Kurtis Kwame Kyle Lajos Lamar Lamont Lance Lanny Larry Lars Laszlo Laurence Laurent Lawrence Lech Lee Leland
        Len Lenny Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Leslie Lester Leszek Levi Lewis Lindsey Lionel Lisandro Lloyd Lorenzo Lou Louis Luc Luca
        Lucas Luciano Luis Luiz Lukasz Luke Luther Lyle Lyndon Maciej Mack Mahmoud Majid Makoto Malcolm Manfred Manish Manny Manoj Mansour Manuel Marc Marcel
        Marcelino Marcelo Marco Marcos Marcus Marek Mariano Mario Marius Mark Markus Marlon Marshall Martin Marty Martín Marvin Marwan Masahiro Masood Massimo
        Massoud Mateusz Mathias Matt Matteo Matthew Matthias Maurice Mauricio Maury Max Maxim Maximilian Maximiliano Maxwell Mazen Mehdi Mehmet Melvin Micah
        Michael Michel Mick Mickey Miguel Mike Mikhail Milton Miroslav Mitch Mitchell Mitt Moe Mohamad Mohamed Mohammad Mohammed Mohsen Moisés Monty Mordechai
        Morgan Morris Morton Moses Mounir Muhammad Mukesh Munir Murray Mustafa Mykola Myron Nabil Naji Naoto Narendra Nasser Nate Nathan Nathaniel Naveen
        Nayef Neal Ned Neil Nelson Nestor Neville Newt Nicholas Nick Nico Nicolas Nicolás Nigel Nikhil Nikita Nikolai Nikolay Nitin Nizar Noah Noboru Noel
        Norbert Norm Norman Octavio Olaf Oleg Oleksandr Oleksiy Oliver Olivier Olusegun Omar Orville Osama Osamu Oscar Osman Osvaldo Otis Otto Owen Pablo
        Paolo Pascal Patrick Paul Paulo Pavel Pawel Pedro Per Percy Pete Peter Petr Phil Philip Philippe Phillip Pierre Piotr Pradeep Prakash Pranab Praveen
        Preston Qasim Quentin Quincy Rachid Radoslaw Rafael Rafiq Raheem Rahul Rainer Raj Rajesh Rajiv Rakesh Ralf Ralph Ramesh Rami Ramiro Ramon Ramón Rand
        Randal Randall Randy Raphael Rasheed Rashid Raul Ravi Ray Raymond Raúl Recep Reggie Reginald Reinaldo Reince Reinhard Renato René Reuben Rex Reza
        Rhett Riad Ricardo Riccardo Richard Rick Ricky Rico Rigoberto Rob Robert Roberto Rocco Rocky Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohit
        Roland Rolf Roman Ron Ronald Ronnie Rory Roscoe Ross Roy Royce Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Rusty Ryan Saad Sachin
        Saddam Sadiq Saeed Said Sal Salah Saleh Salim Salman Salvador Salvatore Sam Samer Sami Samir Samuel Sandeep Sandro Sanford Sanjay Sanjeev Santiago
        Satoshi Saul Scot Scott Sean Sebastian Sebastien Sebastián Semyon Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Sherrod Shigeru Shinichi Shinzo
        Shmuel Sidney Silvio Simon Solomon Spencer Stan Stanislav Stanislaw Stanley Stefan Stefano Steffen Stephan Stephane Stephen Steve Steven Stewart Stu
        Stuart Sudhir Suleiman Sultan Sumit Sunil Suresh Sven Tad Takashi Takeshi Tamer Taras Tarek Tariq Taro Ted Teddy Terence Terrence Terry Tetsuya Thabo
        Thad Thaddeus Theo Theodore Thierry Thomas Tim Timothy Timur Tobias Tobin Toby Todd Tom Tomas Tomasz Tommy Tomás Tony Toshio Travis Trent Trevor Trey
        Troy Tyler Tyrone Ulises Ulrich Ulysses Umberto Uri Vaclav Vadim Valentin Valery Vasyl Vernon Viacheslav Vic Vicente Victor Vijay Vikram Viktor Vin
        Vince Vincent Vincenzo Vinny Vinod Virgil Vitaly Vivek Vlad Vladimir Volker Volodymyr Vyacheslav Wael Waleed Walid Wallace Walt Walter Warren Wayne
        Wendell Werner Wesley Whit Wilbur Wilfred Wilfredo Will Willem William Willie Willis Winston Wojciech Wolf Wolfgang Woodrow Woody Wyatt Xavier Yaakov
        Yahya Yair Yaroslav Yasser Yasuhiro Yasuo Yegor Yevgeny Yitzhak Yogesh Yoichi Yoshihide Yossi Younis Youssef Yuichi Yukio Yuri Yury Yusef Yusuf Zach
        Zachariah Zachary Zack Zaid Zaki Zane Zbigniew Zdenek Zeke Zev Ziad Zoran
        """);

    private static readonly FrozenSet<string> Female = Table("""
        Abby Abigail Ada Adele Adriana Adrienne Agnes Aiko Aisha Akiko Alana Alejandra Alexa Alexandra Alexis Alice Alicia Alina Alison Allison Alma Alyson
        Alyssa Amal Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea-Maria Angela Angelica Angelina Angelique Angie Anita Anja Anjali Ann Anna Annabel
        Anne Annette Annie Annika Antonia Anuradha Anya April Arianna Arlene Aruna Asha Ashley Astrid Audrey Ava Ayesha Ayumi Barbara Beatrice Beatriz Becky
        Belinda Bella Bernadette Bernice Bertha Beth Betsy Betty Beverly Bianca Birgit Blanca Bonnie Brandi Breanna Brenda Briana Bridget Bridgette Brigid
        Brigitte Britney Brittany Brooke Callie Camilla Camille Candace Candice Carla Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Cassandra
        Cassie Catherine Cathy Cecelia Cecile Cecilia Celeste Celia Celine Chandra Chantal Charity Charlene Charlotte Chelsea Cherie Cheryl Chloe Christa
        Christina Christine Christy Cindy Claire Clara Clare Clarissa Claudette Claudia Cleo Colleen Condoleezza Connie Constance Consuelo Cora Cordelia
        Corinne Courtney Cristina Crystal Cynthia Daisy Dana Danica Daniela Danielle Daphne Dara Daria Darla Darlene Dawn Debbie Deborah Debra Deepa Delia
        Delores Dena Denise Desiree Diana Diane Dianne Dina Dolores Dominique Donna Dora Doreen Doris Dorothea Dorothy Ebony Edie Edith Edna Edwina Eileen
        Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Eloise Elsa Elsie Elvira Emiko Emilia Emily Emma Erica Erika Erin Esmeralda
        Esperanza Estelle Esther Ethel Eugenia Eunice Eva Evangeline Eve Evelyn Faith Fatima Fay Federica Felicia Fiona Flora Florence Frances Francesca
        Françoise Freda Frida Gabriela Gabrielle Gail Geeta Gemma Genevieve Georgina Geraldine Gertrude Gillian Gina Ginger Ginny Gisela Gisele Giselle Giulia
        Gladys Glenda Gloria Golda Grace Greta Gretchen Guadalupe Gwen Gwendolyn Hala Haleh Hana Hanan Hanna Hannah Harriet Hattie Hazel Heather Heidi Helen
        Helena Helene Helga Henrietta Hilary Hilda Hillary Hiroko Holly Hope Huma Ida Ilana Ilse Imelda Imogen Ina Indira Indra Ines Ingrid Irene Irina Iris
        Isabel Isabella Isabelle Ivana Ivanka Ivy Jacinda Jackie Jaclyn Jacqueline Jada Jana Jane Janelle Janet Janice Janine Jasmine Jayne Jean-Marie
        Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodi Johanna Josephine Josie Joy Joyce Juanita Judith Judy
        Julia Juliana Julie Juliet June Junko Justine Kaitlin Kamala Kaori Kara Karen Karin Karina Karla Katarina Kate Katharine Katherine Kathleen Kathryn
        Kathy Katie Katrina Kavita Kay-Ann Kayla Keiko Keisha Kelli Kellie Kellyanne Kendra Kerry-Ann Khadija Kimberley Kimberly Kirsten Kirstie Kirstin
        Kirstjen Kristen Kristi Kristin Kristina Kristine Krystal Kumiko Kylie Kyoko Lakshmi Lalita Lana Lara Larisa Larissa Latifa Latoya Laura Laurel Lauren
        Laurie Layla Leah Leila Lena Lenora Leona Leslie-Ann Leticia Liana Lidia Lila Lillian Lily Linda Lindsay Lisa Liz Liza Lois Lola Loretta Lori Lorna
        Lorraine Louella Louisa Louise Lucia Lucille Lucinda Lucy Luisa Lupita Luz Lydia Lynda Lynn Lynne Mabel Maddie Madeleine Madeline Madison Maggie Maia
        Malala Malia Mallory Mandy Manuela Mara Marcella Marcia Margaret Margarita Margie Margo Margot Marguerite Maria Mariah Mariam Marian Mariana Marianne
        Maribel Marie Mariel Mariko Marilyn Marina Marisol Marissa Marjorie Marla Marlene Marta Martha Martina Martine Mary Maryam Maryanne María Masako
        Matilda Maude Maura Maureen Mavis Maxine May Maya Meena Meera Meg Megan Meghan Megyn Melania Melanie Melba Melinda Melissa Mercedes Meredith Mia
        Michaela Michele Michelle Michiko Miho Mika Mildred Mimi Mina Mindy Minnie Miranda Mireille Miriam Moira Mollie Molly Mona Monica Monika Muriel Myra
        Myrtle Nadia Nadine Nancy Nandini Nanette Naoko Naomi Natalia Natalie Natasha Neera Neha Nell Nellie Nelly Nettie Ngozi Nia Nichole Nicole Nicolette
        Nikki Nina Nirmala Noelle Noor Nora Noreen Noriko Norma Odette Oksana Olena Olga Olivia Ophelia Padma Paige Paloma Pam Pamela Pat Patrice Patricia
        Patsy Patti Patty Paula Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pia Polina Polly Pooja Portia Pratibha Priscilla Priti Priya
        Priyanka Rachael Rachel Radha Ramona Rana Randi Rania Raquel Reba Rebecca Regina Reiko Rekha Rena Renata Renate Renee Rhea Rhonda Rima Rita Roberta
        Robin-Ann Rochelle Rosa Rosalie Rosalind Rosalyn Rosanna Rose Roseanne Rosemarie Rosemary Rosie Rosita Rowena Roxana Roxane Roxanne Ruby Ruth Sabine
        Sabrina Sachiko Sadie Sally Salma Samantha Samira Sandra Sandy Sangeeta Sara Sarah Sasha Saskia Savannah Selena Selma Serena Shana Shanna Shannon
        Shanti Shari Sharon Shauna Shawna Shayla Sheila Shelley Sheri Sherri Sherry Sheryl Shira Shirley Shreya Sigrid Silvia Simona Simone Sinead Siobhan
        Smriti Sofia Sonali Sonia Sonja Sonya Sophia Sophie Stacey Stacie Stacy Stefanie Stella Stephanie Sue Sunita Susan Susana Susanna Susannah Susanne
        Sushma Suzan Suzanne Suzette Svetlana Swati Sybil Sylvia Sylvie Tabitha Talia Tamar Tamara Tammy Tania Tanya Tara Tasha Tatiana Tatyana Teresa Teri
        Terri Tess Tessa Thelma Theodora Theresa Therese Tia Tiffany Tina Tomoko Toni Tonya Tracey Traci Tracy Tricia Trina Trish Trisha Trudy Tulsi Ulrike
        Uma Ursula Usha Valentina Valeria Valerie Vandana Vanessa Velma Vera Verna Veronica Veronika Vicki Victoria Vidya Viktoria Vilma Viola Violet Virginia
        Vivian Vivien Vivienne Wanda Wendy Whitney Wilhelmina Willa Wilma Winifred Winnie Xiomara Yael Yana Yasmeen Yasmin Yasmine Yesenia Yoko Yolanda Yuko
        Yulia Yuliya Yumiko Yuriko Yvette Yvonne Zahra Zainab Zara Zelda Zeynep Zoe Zoya Zsa Zuzana
        """);

    private static readonly FrozenSet<string> Either = Table("""
        Ainsley Alex Alexis Ali Andrea Ariel Bailey Blake Cameron Casey Cruz Dakota Dominique Drew Emerson Guadalupe Hayden Jackie Jaden Jamie Jan Jean Jody Jordan
        Kelly Kerry Kim Lane Leslie Lindsey Logan Marion Morgan Parker Pat Peyton Quinn Reese Riley Robbie Robin Rowan Sage Sandy Sasha Shelby Sidney Skyler Tatum Taylor Tracy Val Yuval
        """);

    public static bool Contains(string name) => Male.Contains(name) || Female.Contains(name) || Either.Contains(name);

    public static Gender GenderOf(string name)
    {
        if (Either.Contains(name))
            return Gender.Unknown;
        if (Male.Contains(name))
            return Gender.Male;

        return Female.Contains(name) ? Gender.Female : Gender.Unknown;
    }

    private static FrozenSet<string> Table(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
