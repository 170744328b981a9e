-- Names the organisation. Parameters: the columns by name.
insert into organisation (id, name, time_zone) values (:id, :name, :time_zone)
