import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
